import { app, BrowserWindow, Menu, type WebContents, webContents } from 'electron';
import type { MessageKey } from '../../core/messages/en.ts';
import { textMenuTemplate } from './text-menu.ts';

/** Offers the menu of fields and selected words in every page there is and will be. */
export const offerTextMenu = (word: (key: MessageKey) => string): void => {
  const offer = (contents: WebContents): void => {
    contents.on('context-menu', (_event, { isEditable, editFlags, selectionText, x, y }) => {
      const template = textMenuTemplate({ isEditable, editFlags, selectionText }, word);
      const window = BrowserWindow.fromWebContents(contents);
      if (template === null || window === null) return;
      Menu.buildFromTemplate(template).popup({ window, x, y });
    });
  };
  for (const contents of webContents.getAllWebContents()) offer(contents);
  app.on('web-contents-created', (_event, contents) => offer(contents));
};
