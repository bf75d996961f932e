"""Training of the reader model: one small encoder that tags, parses and names.

Order of the rooms: corpus, lemmas, entities, gazetteer, silver, prepare (data) < wordpiece, augment, batches (input)
< network, startweights (model) < losses, distil, schedule, pace, checkpoint, train < trees, spans, evaluate, testing
< graph, card, export. Only the last steps of `train` look ahead: they choose by `evaluate`.
"""
