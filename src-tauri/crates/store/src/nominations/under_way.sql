-- Which awards some nominees are nominated for, and the line has not ended without one.
SELECT DISTINCT n.nominee_id, n.award_id
FROM json_each(:nominees) who
CROSS JOIN nominations n ON n.nominee_id = who.value
WHERE n.stage IN ('received', 'under_appraisal', 'eligible', 'on_agenda', 'deferred', 'passed')
ORDER BY n.nominee_id, n.award_id;
