-- What is written about an achievement, replaced.
UPDATE achievements SET year = :year, what = :what, description = :description, document = :document WHERE id = :id;
