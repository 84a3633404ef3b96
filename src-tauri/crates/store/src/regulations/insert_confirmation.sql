-- The office stands for a figure.
INSERT INTO figure_confirmations (pack_id, figure, value, document, note, confirmed_by, confirmed_at)
VALUES (:pack, :figure, :value, :document, :note, :by, :at);
