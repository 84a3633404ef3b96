-- Members who do not vote on items of a session, and conflicts that were dismissed.
SELECT a.item_id, a.member_id, a.absence, a.note
FROM agenda_items i JOIN item_absences a ON a.item_id = i.id
WHERE i.session_id = :session
ORDER BY a.item_id, a.member_id
