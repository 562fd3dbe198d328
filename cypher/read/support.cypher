// How well claims are supported. A REFERENCE supports nothing.
// %SUPPORTER%  the kinds whose support counts, such as (m:Certification|Award)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $claims AS claim
WITH claim, COLLECT {
  MATCH (:Node {id: claim})<-[r:SUPPORTS]-%SUPPORTER%
  RETURN DISTINCT r.basis
} AS bases
RETURN claim, CASE
  WHEN 'STATED' IN bases THEN 'STATED'
  WHEN 'INFERRED' IN bases THEN 'INFERRED'
  ELSE 'NONE'
END AS support
