import { EventEmitter } from 'node:events';
import { DBusError, Message, type MessageBus, MessageType, sessionBus } from '@jellybrick/dbus-next';
import { fail, type Result, succeed } from '../../core/result.ts';
import { errorFacts } from './error-facts.ts';
import type { Log } from './log.ts';
import type { Timer } from './timer.ts';

/** Nothing on the bus may keep the app waiting for longer. */
export const BUS_DEADLINE_MS = 3000;

/** After the bus went away it is looked for again at these intervals, the last one from then on. */
const RECONNECT_AFTER_MS = [1000, 5000, 30_000] as const;

const DRIVER = 'org.freedesktop.DBus';
const DRIVER_PATH = '/org/freedesktop/DBus';

export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  /** Told the answer when it comes after the deadline, for what has happened nevertheless. */
  readonly onLateAnswer?: (body: readonly unknown[]) => void;
}

export interface BusSignal {
  /** The unique name of who sent it, given by the bus and not to be forged. */
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** Why a call has no answer; `detail` is an error's name, never its text. */
export interface BusFailure {
  readonly kind: 'unavailable' | 'timed-out' | 'refused';
  readonly detail: string;
}

/** The desktop's message bus: connects when first needed, gives every call a deadline, comes back when the bus does. */
export interface SessionBus {
  readonly call: (request: BusCall) => Promise<Result<readonly unknown[], BusFailure>>;
  /** Says something to everybody who listens; lost when there is no bus. */
  readonly emit: (signal: Omit<BusSignal, 'sender'> & { readonly signature: string }) => Promise<void>;
  /** Signals of one interface. Returns how to stop listening. */
  readonly listen: (interfaceName: string, listener: (signal: BusSignal) => void) => () => void;
  /** Tells who owns a name, at once and whenever that changes; null for nobody. Returns how to stop watching. */
  readonly watchOwner: (name: string, listener: (owner: string | null) => void) => () => void;
  readonly close: () => void;
}

export interface SessionBusNeeds {
  /** Where the bus is; the desktop's own unless given. */
  readonly address?: string | undefined;
  readonly timer: Timer;
  readonly log: Log;
}

/** The library does not pass on that its connection ended; its inner emitter does. */
const connectionOf = (bus: MessageBus): EventEmitter | null => {
  const connection: unknown = Reflect.get(bus, '_connection');
  return connection instanceof EventEmitter ? connection : null;
};

const failureOf = (error: unknown): BusFailure =>
  error instanceof DBusError
    ? { kind: error.type === 'org.freedesktop.DBus.Error.ServiceUnknown' ? 'unavailable' : 'refused', detail: error.type }
    : { kind: 'unavailable', detail: error instanceof Error ? error.name : typeof error };

interface Watch {
  readonly name: string;
  readonly listener: (owner: string | null) => void;
}

export const createSessionBus = ({ address, timer, log }: SessionBusNeeds): SessionBus => {
  let connecting: Promise<Result<MessageBus, BusFailure>> | null = null;
  let cancelReconnect = (): void => undefined;
  let attempts = 0;
  /** Counts the connections, so that the end of an old one does not take the present one for lost. */
  let generation = 0;
  let closed = false;
  const listeners = new Set<{ readonly interfaceName: string; readonly listener: (signal: BusSignal) => void }>();
  const watches = new Set<Watch>();

  /** The promise's value, or a failure once the deadline has passed. The late value is dropped. */
  const inTime = <Value>(promise: Promise<Value>, what: string): Promise<Result<Value, BusFailure>> =>
    new Promise((resolve) => {
      const cancel = timer.after(BUS_DEADLINE_MS, () => {
        resolve(fail({ kind: 'timed-out', detail: what }));
      });
      promise
        .then((value) => {
          resolve(succeed(value));
        })
        .catch((error: unknown) => {
          resolve(fail(failureOf(error)));
        })
        .finally(cancel);
    });

  const send = async (bus: MessageBus, request: BusCall): Promise<Result<readonly unknown[], BusFailure>> => {
    const { body = [], onLateAnswer, ...rest } = request;
    // An async function, so that what the library throws at once is a rejection like any other.
    const answer = (async () => bus.call(new Message({ ...rest, body: [...body] })))();
    const reply = await inTime(answer, request.member);
    if (!reply.ok && reply.problem.kind === 'timed-out') {
      void answer.then((late) => onLateAnswer?.(late?.body ?? [])).catch(() => undefined);
    }
    return reply.ok ? succeed(reply.value?.body ?? []) : reply;
  };

  const driver = (bus: MessageBus, member: string, argument: string) =>
    send(bus, { destination: DRIVER, path: DRIVER_PATH, interface: DRIVER, member, signature: 's', body: [argument] });

  const matchInterface = (bus: MessageBus, interfaceName: string) => driver(bus, 'AddMatch', `type='signal',interface='${interfaceName}'`);

  const tellOwner = async (bus: MessageBus, { name, listener }: Watch): Promise<void> => {
    await driver(bus, 'AddMatch', `type='signal',sender='${DRIVER}',interface='${DRIVER}',member='NameOwnerChanged',arg0='${name}'`);
    const owner = await driver(bus, 'GetNameOwner', name);
    listener(owner.ok ? String(owner.value[0]) : null);
  };

  const receive = (message: Message): void => {
    if (message.type !== MessageType.SIGNAL) return;
    const { sender, path, interface: interfaceName, member, body } = message;
    if (sender === DRIVER && interfaceName === DRIVER && member === 'NameOwnerChanged') {
      const [name, , owner] = body;
      for (const watch of watches) if (watch.name === name) watch.listener(typeof owner === 'string' && owner !== '' ? owner : null);
      return;
    }
    for (const { interfaceName: wanted, listener } of listeners) {
      if (wanted === interfaceName) listener({ sender, path, interface: interfaceName, member, body });
    }
  };

  const lose = (bus: MessageBus, mine: number, detail: string): void => {
    if (connecting === null || mine !== generation) return;
    connecting = null;
    bus.disconnect();
    if (!closed) log('bus-lost', { detail });
    for (const { listener } of watches) listener(null);
    // Only who watches needs the bus back unasked; a call connects by itself.
    if (closed || (watches.size === 0 && listeners.size === 0)) return;
    const waitMs = RECONNECT_AFTER_MS[Math.min(attempts, RECONNECT_AFTER_MS.length - 1)] ?? BUS_DEADLINE_MS;
    attempts += 1;
    cancelReconnect();
    cancelReconnect = timer.after(waitMs, () => {
      void connected();
    });
  };

  const connect = async (): Promise<Result<MessageBus, BusFailure>> => {
    generation += 1;
    const mine = generation;
    const bus = sessionBus(address === undefined ? {} : { busAddress: address });
    const opened = await inTime(
      new Promise<void>((resolve, reject) => {
        bus.once('connect', resolve);
        // Typed without it, but emitted: no bus, a refused handshake, a broken stream.
        (bus as EventEmitter).on('error', reject);
      }),
      'connect',
    );
    if (!opened.ok) {
      lose(bus, mine, opened.problem.detail);
      return opened;
    }
    attempts = 0;
    const ended = (): void => {
      lose(bus, mine, 'ended');
    };
    (bus as EventEmitter).on('error', ended);
    connectionOf(bus)?.on('end', ended);
    bus.on('message', receive);
    for (const interfaceName of new Set([...listeners].map((entry) => entry.interfaceName))) await matchInterface(bus, interfaceName);
    for (const watch of watches) await tellOwner(bus, watch);
    return succeed(bus);
  };

  const connected = (): Promise<Result<MessageBus, BusFailure>> => {
    if (closed) return Promise.resolve(fail({ kind: 'unavailable', detail: 'closed' }));
    connecting ??= connect();
    return connecting;
  };

  return {
    call: async (request) => {
      const bus = await connected();
      return bus.ok ? send(bus.value, request) : bus;
    },
    emit: async ({ signature, path, interface: interfaceName, member, body }) => {
      const bus = await connected();
      if (!bus.ok) return;
      try {
        bus.value.send(Message.newSignal(path, interfaceName, member, signature, [...body]));
      } catch (error) {
        log('bus-signal-lost', errorFacts(error));
      }
    },
    listen: (interfaceName, listener) => {
      const entry = { interfaceName, listener };
      const isFirst = ![...listeners].some((other) => other.interfaceName === interfaceName);
      const wasConnecting = connecting;
      listeners.add(entry);
      void connected().then((bus) => {
        if (isFirst && wasConnecting !== null && bus.ok) void matchInterface(bus.value, interfaceName);
      });
      return () => listeners.delete(entry);
    },
    watchOwner: (name, listener) => {
      const watch = { name, listener };
      const wasConnecting = connecting;
      watches.add(watch);
      void connected().then((bus) => {
        if (wasConnecting !== null && bus.ok) void tellOwner(bus.value, watch);
      });
      return () => watches.delete(watch);
    },
    close: () => {
      closed = true;
      cancelReconnect();
      void connecting?.then((bus) => {
        if (bus.ok) bus.value.disconnect();
      });
    },
  };
};
