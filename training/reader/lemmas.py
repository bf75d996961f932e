"""Lemmas as edit rules, so that a lemma is one label: `l|2|y` is lower-case, two characters off the end, put `y`."""


def rule_of(form: str, lemma: str) -> str:
    """The shortest rule that makes `lemma` of `form`; the case is kept (`k`) where lower case (`l`) would not do."""
    if lemma == form:
        return "k|0|"
    case, base = ("l", form.lower()) if lemma == lemma.lower() else ("k", form)
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    return f"{case}|{len(base) - common}|{lemma[common:]}"


def apply_rule(form: str, rule: str) -> str:
    """The lemma that `rule` makes of `form`."""
    case, cut, ending = rule.split("|", 2)
    base = form.lower() if case == "l" else form
    return base[: max(0, len(base) - int(cut))] + ending
