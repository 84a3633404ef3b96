-- The quotas that hold on a day: of each award and base the one that began last.
SELECT q.*
FROM local_quotas q
WHERE q.removed_at IS NULL
  AND q.valid_from = (
    SELECT max(valid_from) FROM local_quotas
    WHERE removed_at IS NULL AND award_id = q.award_id AND base = q.base AND valid_from <= :on
  )
ORDER BY q.award_id, q.base;
