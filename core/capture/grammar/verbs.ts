/** Words that tell of something that happened: a name stands before or behind them and is none of them. */
const VERBS: ReadonlySet<string> = new Set(
  `
  call calls called calling ring rings rang rung phone phones phoned phoning telephoned spoke spoken talked chatted
  mail mails mailed email emails emailed e-mail e-mails e-mailed write writes wrote written text texts texted message messages messaged
  whatsapp whatsapped ping pings pinged dm reply replies replied respond responds responded answer answers answered
  say says said tell tells told ask asks asked asking want wants wanted need needs needed require requires required request requests requested
  would like likes liked loved invite invites invited offer offers offered reject rejects rejected turned decline declines declined
  withdraw withdrew withdrawn accept accepts accepted sign signs signed thank thanks thanked check checks checked follow followed chase chased chasing nudged
  send sends sent submitted uploaded forwarded shared delivered returned left leaves leaving tried trying missed miss
  move moves moved postpone postpones postponed reschedule reschedules rescheduled cancel cancels canceled cancelled pushed put brought shifted changed scrapped
  confirm confirms confirmed acknowledged received got get gets gave give gives given passed passes
  agree agrees agreed allow allowed refuse refused decide decides decided deciding delay delays delayed paused pause froze frozen
  ghosted ghosting gone went going is are was were has have had hasn't haven't isn't aren't doesn't didn't don't won't
  came come comes dropped bumped ran extended extends made makes picked chose hired prefers went start starts started
  shortlisted progressed stood showed shown never still wonders wondering wondered decision interview interviews deadline feedback
  negotiated countered briefed warned spoke vouched heard know knows let lets applied suggested suggests recommends recommended advises advised expects expected thinks hopes hoped
  will can could should may might
  reference references referee referees cv resume portfolio salary notice pay start date form documents task test
  recruiter recruiters agency headhunter hiring manager hr
  `
    .trim()
    .split(/\s+/u),
);

export const isVerb = (key: string): boolean => VERBS.has(key);
