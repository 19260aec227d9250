import type { ComponentType } from 'react';
import { ChannelEditor } from './ChannelEditor.tsx';
import { CompanyEditor } from './CompanyEditor.tsx';
import { DecisionEditor } from './DecisionEditor.tsx';
import type { EditorProps } from './editor.ts';
import { FormatEditor } from './FormatEditor.tsx';
import { PeopleEditor } from './PeopleEditor.tsx';
import { RoleEditor } from './RoleEditor.tsx';
import { RoundEditor } from './RoundEditor.tsx';
import { RouteEditor } from './RouteEditor.tsx';
import type { EditedPart } from './shown-chips.ts';
import { WhenEditor } from './WhenEditor.tsx';

const EDITORS: Record<EditedPart, ComponentType<EditorProps>> = {
  company: CompanyEditor,
  role: RoleEditor,
  round: RoundEditor,
  people: PeopleEditor,
  when: WhenEditor,
  format: FormatEditor,
  route: RouteEditor,
  decision: DecisionEditor,
  channel: ChannelEditor,
};

/** The editor of one part of an interview. */
export function PartEditor({ part, ...props }: EditorProps & { readonly part: EditedPart }) {
  const Editor = EDITORS[part];
  return <Editor {...props} />;
}
