/** Words that belong to the application as a whole. */
export const app = {
  'app.name': 'Afterview',
  'app.at': '{at}',
  'app.money': '{money}',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.undo': 'Undo',
  'app.undo.done': 'Taken back: {what}',
  'app.undo.nothing': 'There is nothing to take back.',
  'app.redo.done': 'Made again: {what}',
  'app.redo.nothing': 'There is nothing to make again.',
  'app.print.nothing': 'There is nothing on this screen to print.',

  'app.search.clear': 'Clear the search',
  'app.screens': 'Screens',
  'app.screen.today': 'Today',
  'app.screen.opportunities': 'Opportunities',
  'app.screen.people': 'People',
  'app.screen.preparation': 'Preparation',
  'app.screen.offers': 'Offers',
  'app.screen.insights': 'Insights',
  'app.screen.settings': 'Settings',
  'app.screen.counted': '{screen}, {count}',
  'app.missing': 'There is nothing at this place.',
  'app.broken': 'This screen could not be shown.',
  'app.broken.detail': 'Your data is unchanged. Open it again, or use another screen.',
  'app.broken.reload': 'Open it again',
  'app.missing.back': 'Show Today',

  'app.example': 'This is an example, dated around today. Nothing you do here touches your own data.',
  'app.example.leave': 'Leave the example',
  'app.notice.dismiss': 'Understood',

  'app.key.control': 'Ctrl',
  'app.key.space': 'Space',
  'app.key.command': '⌘',

  'app.plan.changed': 'The plan changed: {changes}.',
  'app.plan.count.moved': '{count} moved',
  'app.plan.count.added': '{count} added',
  'app.plan.count.dropped': '{count} fewer to do',
  'app.plan.line.moved': '{what}: {from} → {to}',
  'app.plan.line.added': 'New: {what}, {at}',
  'app.plan.line.dropped': 'No longer needed: {what}',
  'app.plan.guard': 'For the next one: {caution}',
  'app.plan.show': 'Show',
  'app.plan.hide': 'Hide',
  'app.node.mine': 'Your move',
  'app.node.later': 'Later',
  'app.node.late': 'Late',
  'app.node.theirs': 'Their move',
  'app.node.event': 'Fixed date',
  'app.node.past-event': 'Took place',
  'app.node.done': 'Done',
  'app.node.skipped': 'Skipped',
  'app.node.kind': 'A kind word',

  'app.problem.refused': 'Afterview could not make sense of that. Nothing was changed.',
  'app.problem.unexpected': 'Something went wrong inside Afterview. What was saved before is safe. Try again.',
  'app.problem.folderNotShown': 'The folder could not be shown. Your data is unchanged. Its place is written in the settings.',
  'app.problem.linkRefused': 'That is not a link Afterview opens. Nothing was sent.',

  'app.problem.notCopied': 'The clipboard did not take it. Nothing was changed. Select it and copy it by hand.',

  'app.staysInTray.title': 'Afterview keeps watch from the tray',
  'app.staysInTray.body': 'Reminders still reach you. To stop it, choose Quit in the tray.',
  'app.zoneFollowed': 'Your time zone is now {zone}. Times are shown in it.',

  'app.preferencesSetAside':
    'The settings of this window could not be read. They were set aside and start afresh. Your interviews are untouched.',

  'app.notStarted': 'Afterview could not start. Your data was not touched. Start it again.',

  'app.fault.title': 'Something went wrong inside Afterview',
  'app.fault.body':
    'What was saved is safe. Unsaved typing may be lost. You can go on; if it happens again, quit and start Afterview anew.',
  'app.fault.goOn': 'Go on',
} as const;
