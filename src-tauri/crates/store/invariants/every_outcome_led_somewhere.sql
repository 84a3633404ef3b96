-- The nomination of the newest closed item moved to the outcome's stage by a close_vote step.
SELECT r.item_id, r.outcome FROM vote_results r JOIN agenda_items i ON i.id = r.item_id
WHERE NOT EXISTS (
  SELECT 1 FROM nomination_steps s
  WHERE s.nomination_id = i.nomination_id AND s.step = 'close_vote' AND s.to_stage = r.outcome AND s.at = r.closed_at);
