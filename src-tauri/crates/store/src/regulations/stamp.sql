-- Changes whenever packs or confirmations do: lines are only added, and each is taken back at most once.
SELECT
  (SELECT ifnull(max(id), 0) FROM regulation_packs) AS packs,
  (SELECT count(*) FROM regulation_packs WHERE unloaded_at IS NOT NULL) AS taken_out,
  (SELECT ifnull(max(id), 0) FROM figure_confirmations) AS confirmations,
  (SELECT count(*) FROM figure_confirmations WHERE withdrawn_at IS NOT NULL) AS withdrawn;
