-- A proceeding written anew.
UPDATE proceedings SET kind = :kind, opened_on = :opened_on, closed_on = :closed_on, document = :document WHERE id = :id;
