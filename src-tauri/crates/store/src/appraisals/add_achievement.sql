-- A new achievement.
INSERT INTO achievements (uid, nominee_id, year, what, description, document)
VALUES (:uid, :nominee, :year, :what, :description, :document);
