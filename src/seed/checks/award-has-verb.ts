import type { Check } from '../check.js';

/** Words by which a report says that an honour was given or that something was selected. */
const GIVEN = /获|颁|授予|评为|入选|当选|荣膺|斩|摘得|夺得|认定|列入|表彰/u;

export const awardHasVerb: Check = {
  name: 'award-has-verb',
  severity: 'error',
  protects: 'An honour that is only spoken of, applied for or set up must not count as one received.',
  mend: 'read the sentence that says it was given, or use another relation',
  check(draft, complain) {
    for (const { relation, basis, spans, subject, object, origin } of draft.statements)
      if (relation === 'RECEIVED' && basis === 'STATED' && !spans.some((span) => GIVEN.test(draft.quote(span))))
        complain(origin, `${subject} RECEIVED ${object}, and the sentence has no word of giving`);
  },
};
