/** The only two channels between the processes: one asks, the other tells. */
export const CALL_CHANNEL = 'afterview:call';
export const PUSH_CHANNEL = 'afterview:push';
