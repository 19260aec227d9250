/** Words that belong to the application as a whole. */
export const app = {
  'app.name': 'Afterview',
  'app.close': 'Close',
  'app.undo': 'Undo',
  'app.node.mine': 'Your move',
  'app.node.later': 'Later',
  'app.node.late': 'Late',
  'app.node.theirs': 'Their move',
  'app.node.event': 'Fixed date',
  'app.node.past-event': 'Took place',
  'app.node.done': 'Done',
  'app.node.skipped': 'Skipped',
} as const;
