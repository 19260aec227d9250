/** Words of the playbook. */
export const playbook = {} as const;
