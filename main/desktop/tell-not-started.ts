import { app, dialog } from 'electron';
import { createFormatter } from '../../core/messages/format.ts';
import { message } from '../../core/messages/message.ts';
import { zoneSchema } from '../../core/time/types.ts';
import type { Clock } from './clock.ts';

/** Says that the app could not start, for when there is no window to say it in. */
export const tellNotStarted = (clock: Clock): void => {
  const formatter = createFormatter({ locale: app.getLocale(), zone: zoneSchema.parse('UTC') });
  const now = clock.now();
  dialog.showErrorBox(formatter.say(message('app.name'), now), formatter.say(message('app.notStarted'), now));
};
