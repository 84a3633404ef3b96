-- Results frozen together: the whole result as JSON, and the figures that lists and laws look at as columns.
INSERT INTO vote_results (item_id, outcome, members, present, agree, base, needed, computed_passed, reason,
  lowered_award_id, closed_at, closed_by, frozen)
SELECT j.value ->> '$.item', j.value ->> '$.outcome', j.value ->> '$.voters.members', j.value ->> '$.voters.present',
  (j.value ->> '$.tally.agree') + (j.value ->> '$.tally.writtenAgree'), j.value ->> '$.verdict.base',
  j.value ->> '$.verdict.needed', j.value ->> '$.verdict.passed', j.value ->> '$.reason',
  j.value ->> '$.loweredAwardId', :closed_at, j.value ->> '$.closedBy', j.value
FROM json_each(:results) j
