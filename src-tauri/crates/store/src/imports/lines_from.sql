-- Lines of a sheet from one Excel row on, found on import_rows_by_position.
SELECT r.row_no, r.section FROM (
  SELECT draft_id, place, position FROM import_rows
  WHERE draft_id = :draft_id AND position >= :begins AND position < :ends AND row_no >= :first
  ORDER BY position LIMIT :limit) page
CROSS JOIN import_rows r ON r.draft_id = page.draft_id AND r.place = page.place
ORDER BY page.position;
