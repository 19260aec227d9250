import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The four questions before a yes, with all their points. */
export const decideOfferGuide: readonly GuidePoint[] = [
  point('decide-offer.job-stretch', 'S4'),
  point('decide-offer.job-plan', 'S4'),
  point('decide-offer.job-excited', 'S4'),
  point('decide-offer.job-lacking', 'S4'),
  point('decide-offer.company-values', 'S4'),
  point('decide-offer.company-proud', 'S2', 'S4'),
  point('decide-offer.company-personality', 'S4'),
  point('decide-offer.company-colleagues', 'S4'),
  point('decide-offer.manager-impression', 'S4'),
  point('decide-offer.manager-communicator', 'S4'),
  point('decide-offer.manager-expectations', 'S4'),
  point('decide-offer.manager-listening', 'S4'),
  point('decide-offer.manager-answers', 'S4'),
  point('decide-offer.manager-welcoming', 'S4'),
  point('decide-offer.manager-passion', 'S4'),
  point('decide-offer.manager-ambitions', 'S4'),
  point('decide-offer.gut', 'S4'),
];
