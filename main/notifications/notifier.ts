import type { DeliveryChannel } from '../../core/model/delivery.ts';
import type { Result } from '../../core/result.ts';

/** What a button of a notification does. */
export type NotificationButton = 'open' | 'done' | 'snooze';

/** What can be done from a notification; `show` is a click on the notification itself. */
export type NotificationAction = 'show' | NotificationButton;

/** One notification in finished words, in the person's language. */
export interface Notification {
  /** Comes back with the action; never shown. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Shown where the platform has buttons, in this order. */
  readonly buttons: readonly { readonly action: NotificationButton; readonly label: string }[];
  /** `critical` is for what ends within hours; services may show it longer. */
  readonly urgency: 'normal' | 'critical';
}

/** Why a notification was not accepted; `detail` is for the log and holds no words of the person's. */
export interface NotifyFailure {
  readonly kind: 'unavailable' | 'timed-out' | 'refused';
  readonly detail: string;
}

export type ActionListener = (id: string, action: NotificationAction) => void;

/** One way to reach the person outside the window. Never throws and never waits for ever. */
export interface Notifier {
  /** How the ledger names this way. */
  readonly name: DeliveryChannel;
  /** Whether it would work just now, asked without showing anything. */
  readonly available: () => Promise<boolean>;
  /** Succeeds with the way that accepted it. Accepted is not seen. */
  readonly notify: (notification: Notification) => Promise<Result<DeliveryChannel, NotifyFailure>>;
  /** Returns what ends the subscription. */
  readonly onAction: (listener: ActionListener) => () => void;
  /** Lets go of connections and timers. */
  readonly close: () => void;
}
