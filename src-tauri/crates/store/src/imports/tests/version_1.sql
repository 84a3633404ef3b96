-- What a file of version 1 holds: an accepted import with its submission, and an open draft that a person worked on.
INSERT INTO units (id, uid, name, name_key, name_order, kind, is_state, is_bloc_leader)
VALUES (1, 'u1', 'Sở Y tế', 'so y te', x'00', 'department', 1, 0);
INSERT INTO unit_aliases (sender_id, alias, alias_key, unit_id) VALUES (1, 'SYT', 'syt', 1);
INSERT INTO movements (id, uid, display_title, title_key, fields, created_at)
VALUES (1, 'm1', 'Chung sức', 'chung suc', '{"phases":[{"no":1}]}', '2022-01-01T08:00:00');
INSERT INTO movement_phases (movement_id, no) VALUES (1, 1);
INSERT INTO nominees (id, uid, kind, name, name_key, same_key, name_order, unit_id)
VALUES (1, 'n1', 'person', 'Lý Mẫu', 'ly mau', 'lý mẫu', x'00', 1);

INSERT INTO import_drafts (id, kind, stage, file_name, sha256, file, sheets, sheet, header_row, columns, passed_over, target, unit_id, created_at, accepted_at, undo)
VALUES
  (1, 'nominations', 'accepted', 'da nhap.xlsx', 'aa', NULL, '["Trang 2"]', 'Trang 2', 3,
   '[{"index":1,"letter":"B","heading":"Họ và tên","field":"name"},{"index":2,"letter":"C","heading":"Lạ","field":null}]',
   '[{"rowNo":9,"text":"Cộng"}]',
   '{"movement":1,"phaseNo":1,"unit":1,"docNumber":"1/TTr","docOn":null,"receivedOn":"2022-01-02","defaultAward":null}',
   1, '2022-01-02T08:00:00', '2022-01-02T09:00:00', '{"asks":[],"nominees":[],"units":[]}'),
  (2, 'nominations', 'open', 'dang xem.xlsx', 'bb', x'504B', '["DS"]', 'DS', 1, '[]', '[]',
   '{"movement":1,"phaseNo":1,"unit":1,"docNumber":null,"docOn":null,"receivedOn":"2022-01-02","defaultAward":null}',
   1, '2022-01-03T08:00:00', NULL, NULL);
INSERT INTO submissions (id, uid, movement_id, phase_no, unit_id, received_on, draft_id)
VALUES (1, 's1', 1, 1, 1, '2022-01-02', 1);
INSERT INTO nominations (id, uid, submission_id, movement_id, phase_no, received_on, nominee_id, award_id, award_name, award_rank, commendation_type, achievement, stage, source_row, search_key)
VALUES (1, 'x1', 1, 1, 1, '2022-01-02', 1, 'bang_khen_tinh', 'Bằng khen', 5, 'thematic', 'Góp sức', 'received', 4, 'ly mau');
INSERT INTO nomination_steps (nomination_id, no, step, from_stage, to_stage, at, actor)
VALUES (1, 1, 'receive_nomination', NULL, 'received', '2022-01-02T09:00:00', 'Thư ký');

INSERT INTO import_rows (draft_id, row_no, position, section, kind, cells, repairs, chosen, is_skipped, judged, verdict, nomination_id)
VALUES
  (1, 4, 1, 'B. CÁ NHÂN', 'person', '{"text":["Lý Mẫu",""]}', '{}', NULL, 0,
   '{"rowNo":4,"verdict":"new","kind":"person","section":"B. CÁ NHÂN","values":[{"field":"name","value":"Lý Mẫu","raw":"Lý Mẫu","repaired":false},{"field":"award","value":"Bằng khen","raw":"BK","repaired":true}],"problems":[],"changes":[{"field":"position","old":"a","new":"b"}],"candidates":[{"nominee":7,"name":"Lý Mẫu","detail":"1980"}],"chosen":0}',
   'new', 1),
  (2, 10, 2, NULL, NULL, '{"text":["Lý Hai"],"errors":[0]}', '{"name":"Lý Ba"}', NULL, 0,
   '{"rowNo":10,"verdict":"problem","kind":"person","section":null,"values":[],"problems":[{"field":"name","found":"Lý Ba","problem":{"kind":"twiceInSheet","otherRow":2}},{"field":"unit","found":"x","problem":{"kind":"unknownUnit","nearest":[]}}],"changes":[],"candidates":[],"chosen":null}',
   'problem', NULL),
  (2, 2, 1, NULL, NULL, '{"text":["Lý Ba"]}', '{}', 5, 1,
   '{"rowNo":2,"verdict":"skipped","kind":"person","section":null,"values":[],"problems":[],"changes":[],"candidates":[],"chosen":5}',
   'skipped', NULL);
INSERT INTO import_mappings (sender_id, headings_key, mapping) VALUES (1, 'key', '{"1":"name","2":null}');
