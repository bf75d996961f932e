"""Training of the reader model: one small encoder that tags, parses and names.

Order of the rooms: corpus, lemmas, entities, gazetteer, silver (data) < wordpiece, augment, batches (input)
< network, startweights (model) < losses, distil, schedule, pace, checkpoint, train < trees, spans, evaluate < graph, export, card.
"""
