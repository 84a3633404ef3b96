-- Days of the sessions that name a member: on the roll, in the chair, or absent for an item.
SELECT s.held_on FROM sessions s
WHERE s.chair_member_id = :member
   OR EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.member_id = :member)
   OR EXISTS (SELECT 1 FROM item_absences b JOIN agenda_items i ON i.id = b.item_id
              WHERE i.session_id = s.id AND b.member_id = :member)
