import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type OpportunityId, opportunityIdSchema } from '../../../core/model/ids.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useSettings, useWholeWorkspace } from '../../data/services.ts';
import { HappenedItems } from '../../happenings/HappenedItems.tsx';
import { OpportunityItems } from '../../opportunities/OpportunityItems.tsx';
import { MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Submenu } from '../../ui/Submenu.tsx';
import { useRowMenu } from '../../ui/use-row-menu.tsx';
import { columnsOf, type Destination } from './columns.ts';
import { Destinations } from './Destinations.tsx';
import type { OpportunityRow } from './row.ts';

export interface OpportunityMoves {
  readonly move: (row: OpportunityRow, destination: Destination) => void;
  /** It is about to go, and the focus of its row with it. */
  readonly leaving: (id: OpportunityId) => void;
}

/** The menu of an opportunity in the list and on the board: everything that can be done with it without opening it. */
export const useOpportunityMenu = (rows: readonly OpportunityRow[], { move, leaving }: OpportunityMoves) => {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const { customStages } = useSettings();
  const columns = useMemo(() => columnsOf(customStages), [customStages]);
  const rowOf = (key: string): OpportunityRow | undefined => rows.find(({ id }) => id === key);
  const { menuProps, rowMenu } = useRowMenu({
    label: (key) => rowOf(key)?.company ?? '',
    items: (key) => {
      const row = rowOf(key);
      const facts = row === undefined ? null : caseOf(workspace, row.id);
      if (row === undefined || facts === null) return null;
      const to = `/opportunities/${opportunityIdSchema.parse(key)}`;
      return (
        <>
          <MenuItem onChoose={() => navigate(to)}>{say('actions.open')}</MenuItem>
          <Submenu label={say('happened.note')}>
            <HappenedItems facts={facts} onAsk={({ id }) => navigate(`${to}?happened=${id}`)} />
          </Submenu>
          <Submenu label={say('opportunities.menu.move')}>
            <Destinations row={row} columns={columns} onMove={(destination) => move(row, destination)} />
          </Submenu>
          <MenuSeparator />
          <OpportunityItems opportunity={row} onRemoving={() => leaving(row.id)} />
        </>
      );
    },
  });
  return { menuProps, opportunityMenu: rowMenu };
};
