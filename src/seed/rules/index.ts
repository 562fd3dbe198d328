import { certificateHasAHolder } from './certificate-has-a-holder.js';
import { claimIsAbout } from './claim-is-about.js';
import { commitmentIsWorded } from './commitment-is-worded.js';
import { heldIsHeld } from './held-is-held.js';
import { holdingIsWorded } from './holding-is-worded.js';
import { honourIsWorded } from './honour-is-worded.js';
import { inferenceIsNoPremise } from './inference-is-no-premise.js';
import { inferredClaimIsBounded } from './inferred-claim-is-bounded.js';
import { inferredIsArgued } from './inferred-is-argued.js';
import { inferredSupportIsCertified } from './inferred-support-is-certified.js';
import { inferredSupportIsModest } from './inferred-support-is-modest.js';
import { natureIsWorded } from './nature-is-worded.js';
import { noCircles } from './no-circles.js';
import { numbersAgree } from './numbers-agree.js';
import { oneCertificationPerStandard } from './one-certification-per-standard.js';
import { plainIsPlain } from './plain-is-plain.js';
import { referenceHasSource } from './reference-has-source.js';
import { regionCodeNests } from './region-code-nests.js';
import type { Rule } from './rule.js';
import { seatsAddUp } from './seats-add-up.js';
import { statedIsQuoted } from './stated-is-quoted.js';
import { subsidiaryStandsAlone } from './subsidiary-stands-alone.js';
import { superlativeIsWorded } from './superlative-is-worded.js';
import { supportIsHeld } from './support-is-held.js';
import { supportIsJoined } from './support-is-joined.js';
import { supportIsNoReference } from './support-is-no-reference.js';
import { systemProcessHasASystem } from './system-process-has-a-system.js';
import { systemSupportsNoProduct } from './system-supports-no-product.js';
import { timeRunsForward } from './time-runs-forward.js';

/** All that must hold for the seed as a whole; what only warns is shown to the curator. */
export const RULES: readonly Rule[] = [
  statedIsQuoted,
  inferredIsArgued,
  referenceHasSource,
  inferenceIsNoPremise,
  noCircles,
  heldIsHeld,
  holdingIsWorded,
  certificateHasAHolder,
  oneCertificationPerStandard,
  honourIsWorded,
  supportIsHeld,
  supportIsJoined,
  supportIsNoReference,
  systemSupportsNoProduct,
  inferredSupportIsCertified,
  inferredSupportIsModest,
  inferredClaimIsBounded,
  subsidiaryStandsAlone,
  systemProcessHasASystem,
  claimIsAbout,
  commitmentIsWorded,
  superlativeIsWorded,
  plainIsPlain,
  seatsAddUp,
  regionCodeNests,
  timeRunsForward,
  natureIsWorded,
  numbersAgree,
];
