-- Awards still to be decided on, with the days their nominations were received.
SELECT DISTINCT award_id, received_on
FROM nominations
WHERE stage IN ('received', 'under_appraisal', 'eligible', 'on_agenda', 'deferred')
ORDER BY award_id, received_on;
