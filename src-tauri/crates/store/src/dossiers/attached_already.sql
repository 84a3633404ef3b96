-- The same bytes for the same paper of the same owner.
SELECT EXISTS (
  SELECT 1 FROM attachments a
  WHERE ifnull(a.nomination_id, 0) = ifnull(:nomination, 0) AND ifnull(a.submission_id, 0) = ifnull(:submission, 0)
    AND ifnull(a.component, '') = ifnull(:component, '') AND a.sha256 = :sha256
) AS is_there;
