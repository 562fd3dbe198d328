// How well claims are supported. A REFERENCE supports nothing.
// %SUPPORTER%  the kinds whose support counts, such as (m:Certification|Award), or () for all
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $claims AS claim
RETURN claim, CASE
  WHEN EXISTS {
    MATCH (:Node {id: claim})<-[r:SUPPORTS]-%SUPPORTER%
    WHERE r.basis = 'STATED'
  } THEN 'STATED'
  WHEN EXISTS {
    MATCH (:Node {id: claim})<-[r:SUPPORTS]-%SUPPORTER%
    WHERE r.basis = 'INFERRED'
  } THEN 'INFERRED'
  ELSE 'NONE'
END AS support
