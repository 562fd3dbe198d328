// On what grounds claims are supported: the bases that occur, one row per claim.
// %SUPPORTER%  the kinds whose support counts, such as (m:Certification|Award), or () for all
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $claims AS claim
RETURN claim, COLLECT {
  MATCH (:Node {id: claim})<-[r:SUPPORTS]-%SUPPORTER%
  RETURN DISTINCT r.basis
} AS bases
