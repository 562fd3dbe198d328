import type { Check } from '../check.js';

/** Words by which a report says that an honour was given or that something was selected. */
const GIVEN = /获|颁|授予|评为|入选|当选|荣膺|斩|摘得|夺得|认定|列入|表彰/u;

export const awardHasVerb: Check = {
  name: 'award-has-verb',
  severity: 'error',
  rationale: 'An honour that is only spoken of, applied for or set up must not count as one received.',
  fix: 'read the sentence that says it was given, or use another relation',
  check(draft, addProblem) {
    for (const { relation, basis, spans, subject, object, origin } of draft.statements)
      if (relation === 'RECEIVED' && basis === 'STATED' && !spans.some((span) => GIVEN.test(draft.quote(span))))
        addProblem(origin, `${subject} RECEIVED ${object}, but its sentence has no verb of giving`);
  },
};
