-- What refers to a unit.
SELECT
  (SELECT count(*) FROM (
    SELECT n.id FROM nominees e JOIN nominations n ON n.nominee_id = e.id WHERE e.unit_id = :id
    UNION SELECT n.id FROM nominations n WHERE n.unit_id = :id
    UNION SELECT n.id FROM submissions s JOIN nominations n ON n.submission_id = s.id WHERE s.unit_id = :id)) AS nominations,
  (SELECT count(*) FROM units WHERE parent_id = :id) AS units,
  (SELECT count(*) FROM nominees WHERE unit_id = :id)
    + (SELECT count(*) FROM submissions WHERE unit_id = :id)
    + (SELECT count(*) FROM members WHERE unit_id = :id)
    + (SELECT count(*) FROM unit_successors WHERE unit_id = :id)
    + (SELECT count(*) FROM nominee_moves WHERE from_unit_id = :id)
    + (SELECT count(*) FROM nominee_moves WHERE to_unit_id = :id)
    + (SELECT count(*) FROM import_drafts WHERE unit_id = :id) AS others;
