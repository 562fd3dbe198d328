import { claimIsAbout } from './claim-is-about.js';
import { heldIsHeld } from './held-is-held.js';
import { inferenceIsNoPremise } from './inference-is-no-premise.js';
import { inferredIsArgued } from './inferred-is-argued.js';
import { inferredSupportIsCertified } from './inferred-support-is-certified.js';
import { inferredSupportIsModest } from './inferred-support-is-modest.js';
import { referenceHasSource } from './reference-has-source.js';
import { regionCodeNests } from './region-code-nests.js';
import type { Rule } from './rule.js';
import { seatsAddUp } from './seats-add-up.js';
import { statedIsQuoted } from './stated-is-quoted.js';
import { supportIsHeld } from './support-is-held.js';
import { supportIsNoReference } from './support-is-no-reference.js';
import { systemProcessHasASystem } from './system-process-has-a-system.js';

/** All that must hold for the seed as a whole. */
export const RULES: readonly Rule[] = [
  statedIsQuoted,
  inferredIsArgued,
  referenceHasSource,
  inferenceIsNoPremise,
  heldIsHeld,
  supportIsHeld,
  supportIsNoReference,
  inferredSupportIsCertified,
  inferredSupportIsModest,
  systemProcessHasASystem,
  claimIsAbout,
  seatsAddUp,
  regionCodeNests,
];
