import { createContext, useContext } from 'react';
import { sheet } from './sheet.ts';

/** Whether something is drawn inside a dialog or a popover, beside which the sheet can be out of reach. */
export const InsideLayerContext = createContext(false);

/** Where a menu is put: on the sheet, or with the dialog or popover it opens from. */
export const useMenuPlace = (): { readonly container?: typeof sheet } => (useContext(InsideLayerContext) ? {} : { container: sheet });
