import { expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { type Delivery, deliverySchema } from './delivery.ts';

const line = {
  id: 'thank-you:int_00000001@2026-11-12T13:30:00.000Z',
  actionKey: 'thank-you:int_00000001',
  dueAt: '2026-11-12T13:30:00.000Z',
  state: 'shown',
  occasion: 'due',
  via: 'dbus',
  at: '2026-11-12T13:30:00.000Z',
  attempts: 1,
  title: message('playbook.thank-you.title', { person: 'Priya Nair' }),
  readAt: null,
} as Delivery;

it('a line of the ledger is kept when its sentence has left the catalogue', () => {
  const old = { ...line, title: { key: 'playbook.of-another-day' } };
  expect([deliverySchema.parse(line), deliverySchema.parse(old)]).toEqual([line, { ...line, title: message('reminders.reworded') }]);
});
