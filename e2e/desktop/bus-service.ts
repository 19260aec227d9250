import type { EventEmitter } from 'node:events';
import { DBusError, Message, type MessageBus, NameFlag, sessionBus, Variant } from '@jellybrick/dbus-next';

/** What a service answers: the signature of the reply and its values; a promise that never settles is a service that hangs. */
export interface Reply {
  readonly signature: string;
  readonly body: unknown[];
}

/** One call that reached the service. */
export interface Call {
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

export const nothing: Reply = { signature: '', body: [] };

/** Connects to a bus and waits until it is ready. */
export const connectTo = async (address: string): Promise<MessageBus> => {
  const bus = sessionBus({ busAddress: address });
  await new Promise<void>((resolve, reject) => {
    bus.once('connect', resolve);
    (bus as EventEmitter).on('error', reject);
  });
  return bus;
};

export interface Service {
  readonly bus: MessageBus;
  readonly emit: (path: string, interfaceName: string, member: string, signature: string, body: unknown[]) => void;
  /** Resolves once the name is free again. */
  readonly stop: () => Promise<void>;
}

/** Owns a name on the bus and answers what is called there. A handler that returns null leaves the call to others. */
export const serve = async (address: string, name: string, handle: (call: Call) => Reply | Promise<Reply> | null): Promise<Service> => {
  const bus = await connectTo(address);
  const answer = async (message: Message, reply: Promise<Reply>): Promise<void> => {
    try {
      const { signature, body } = await reply;
      bus.send(Message.newMethodReturn(message, signature, body));
    } catch (error) {
      const [type, text] = error instanceof DBusError ? [error.type, error.text] : ['org.afterview.Error.Failed', String(error)];
      bus.send(Message.newError(message, type, text));
    }
  };
  bus.addMethodHandler((message) => {
    const { sender, path, interface: interfaceName, member, body } = message;
    const reply = handle({ sender, path, interface: interfaceName, member, body });
    if (reply === null) return false;
    void answer(message, Promise.resolve(reply));
    return true;
  });
  // A test that failed may still hold the name: the newest takes it over.
  await bus.requestName(name, NameFlag.ALLOW_REPLACEMENT | NameFlag.REPLACE_EXISTING);
  return {
    bus,
    emit: (path, interfaceName, member, signature, body) => {
      bus.send(Message.newSignal(path, interfaceName, member, signature, body));
    },
    stop: async () => {
      await bus.releaseName(name);
      bus.disconnect();
    },
  };
};

/** A value as plain data: variants opened, big numbers as numbers. */
export const plain = (value: unknown): unknown => {
  if (value instanceof Variant) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (Buffer.isBuffer(value)) return `<${String(value.length)} bytes>`;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
};
