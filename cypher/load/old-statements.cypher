// Updates existing statements. Each row has Neo4j's own id of the relationship, and properties.
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r = row.properties
