-- Another sheet was chosen or a column was given another meaning.
UPDATE import_drafts
SET sheets = :sheets, sheet = :sheet, header_row = :header_row, columns = :columns, passed_over = :passed_over
WHERE id = :id;
