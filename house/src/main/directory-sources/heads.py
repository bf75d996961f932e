"""Makes holders-heads.tsv: heads of state and government of all countries, from the dated statements of the
World Factbook (public domain) in ref_factbook_offices.jsonl.

    python3 heads.py ref_factbook_offices.jsonl ../resources/parley/directory

Only the first person of a statement is taken (and governors-general). A term begins on the day that the Factbook
gives, and ends when the next one begins; where the editions leave a hole in which somebody else may have held the
office, it ends with the last edition that names the person. Editions are missing from April 2017 to November 2020.
"""
import json
import re
import sys
import unicodedata

ROLES = {"chief of state": "head of state", "head of government": "head of government"}
HOLE = ("2017-03", "2020-11")
LAST_EDITION = "2026-05"
MONTHS = {m: i for i, m in enumerate(
    "january february march april may june july august september october november december".split(), 1)}
# Factbook codes whose country is not named in the statements, or named in a way of its own.
FIPS = {"ae": "ARE", "fm": "FSM", "ct": "CAF", "cf": "COG", "cg": "COD", "dr": "DOM", "la": "LAO", "fk": "FLK",
        "vq": "VIR", "vi": "VGB", "iv": "CIV", "gb": "GAB", "vt": "VAT", "bm": "MMR", "sh": "SHN"}
# Territories whose head of state is that of another state, which is no news of theirs.
NO_OWN_STATE = set("""ABW AIA ALA ASM BES BLM BMU CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GRL GUF GUM HKG IMN IOT JEY
    MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SHN SJM SPM SXM TCA TKL VGB VIR WLF""".split())
TITLE = re.compile(
    r"^((?:(?:acting|interim|caretaker|transitional?|incoming|the|of|and|de|facto|co-chief|state|affairs|"
    r"commission|council|sovereign|supreme|people's|assembly|republic|swiss|confederation|islamic|government|ministers|"
    r"national|leader|leadership|presidential|presidency|presidium|chair(?:man|person)?|president|prime minister|premier|"
    r"chancellor|king|queen|emperor|empress|sultan|amir|emir|pope|prince|grand duke|crown|chief|executive|minister|"
    r"governor[- ]general|governor|mayor|administrator|taoiseach|federal|head|general secretary|first|"
    r"secretary|first minister|captain regent|coprince|co-prince|french|high|commissioner|defen[sc]e|foreign|interior|"
    r"prime|min\w*ster|australia|canada|taliban|sac|bailiff|elected|afghanistan|polynesia|vice|deputy|executive vice|military|junta|transition|territorial|island|lord|mann|rada|duke)\b[,.]?\s+)+)", re.I)
HONORIFIC = re.compile(
    r"^(?:(?:Dr|Sir|Dame|Gen|Lt|Col|Capt|Maj|Brig|Sr|Sen|Mr|Ms|Mrs|Hon|Prof|Ret|Air|Adm|Field|Marshal|General|Major|Captain|Colonel|"
    r"Commander|Commodore|Vice|Rear|Admiral|Lieutenant|Brigadier|Senior|Tuila'epa-|Sheikh|Shaykh|Sayyid|Tan|Sri|Dato'?|Datuk|Baron|Tun|The|Right|Honou?rable|Rev|Retired)\b\.?\s+)+")
ROMAN = re.compile(r"^[IVX]+$")
SKIP = re.compile(r"vacant|suspended|dissolved|\belect\b|-elect\b|deputy|vice\b|also spelled|unknown|heir|designate|nominee|privy", re.I)


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


def date(text):
    words = re.findall(r"\d+|[^\W\d]+", text)
    year = next((w for w in words if re.fullmatch(r"(19|20)\d\d", w)), None)
    month = next((n for w in words for m, n in MONTHS.items() if len(w) > 2 and m.startswith(w.lower())), None)
    day = next((int(w) for w in words if re.fullmatch(r"\d{1,2}", w)), None)
    if not year or not month:
        return None
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


def caps_part(part):
    letters = [c for c in part if c.isalpha()]
    return len(letters) > 1 and all(not c.islower() for c in letters)


def is_caps(word):
    """The Factbook writes the family name in capitals: MACRON, al-SUDANI, McGUINTY."""
    return any(caps_part(p) for p in re.split(r"-", word)) or bool(re.match(r"^(Mc|Mac|O'|d')[A-Z]{2,}", word))


def cased(word, first):
    if ROMAN.match(word) and not first:
        return word
    if re.match(r"^(Mc|Mac)[A-Z]{2,}", word):
        head = 2 if word.startswith("Mc") else 3
        return word[:head] + word[head:].capitalize()
    parts = [re.sub(r"(^|['’])(\w)", lambda m: m.group(1) + m.group(2).upper(), p.lower()) if caps_part(p) else p
             for p in word.split("-")]
    if not first and len(parts) > 1 and parts[0] in ("Al", "El") and word[:2].isupper():
        parts[0] = parts[0].lower()
    return "-".join(parts)


def person(name, family_first, titled):
    """Gives (person, other names) or None."""
    name = re.sub(r"\s*\([^)]*\)|\s*\"[^\"]*\"|\s*“[^”]*”", "", name)
    name = re.sub(r"\s(of|is|serves|serving|as|in|after|represented)\s.*$", "", name) if "of Man" not in name else name
    name = re.sub(r"^(?:or|formerly)\b,?\s*", "", name.split(";")[0].split(", ")[0])
    match = TITLE.match(name)
    name = HONORIFIC.sub("", name[match.end():] if match else name).replace("’", "'").strip(" ,;.")
    words = name.split()
    if not 1 <= len(words) <= 7 or any(c.isdigit() or c in ",;:()[]/" for c in name):
        return None
    caps = [i for i, w in enumerate(words) if is_caps(w) and not (ROMAN.match(w) and i > 0)]
    if not caps:
        return (" ".join(words), [], fold(words[-1])) if titled and 2 <= len(words) <= 4 else None
    plain = [cased(w, i == 0) for i, w in enumerate(words)]
    full = " ".join(plain)
    family = " ".join(plain[caps[0]:caps[-1] + 1])
    names = []
    chosen = full
    if caps[0] > 0 and caps[-1] < len(words) - 1 and not ROMAN.match(words[-1]):
        chosen = " ".join(plain[:caps[-1] + 1])
        names.append(full)
    if caps[0] > 1:
        short = plain[0] + " " + family
        if short != chosen:
            names.append(short)
    if family not in (chosen, chosen.split()[-1]) and caps[0] > 0:
        names.append(family)
    ascii_name = "".join(c for c in unicodedata.normalize("NFD", chosen) if not unicodedata.combining(c))
    return chosen, [n for i, n in enumerate(names) if n not in names[:i] and n != ascii_name], fold(family)


def statements(path, code_of, family_first):
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        office = ROLES.get(row["role"])
        state = FIPS.get(row["fips"]) or code_of.get(fold(row["country"].removeprefix("The ")))
        if not office or not state:
            continue
        for i, holder in enumerate(row["holders"]):
            text = " ".join(holder["name_with_title"].split()).replace("Gov. Gen.", "Governor General").strip()
            text = re.sub(r"^represented by (the )?", "", text)
            viceroy = re.match(r"(?i)governor[- ]general", text)
            if i > 0 and not viceroy:
                continue
            if state in NO_OWN_STATE and office == "head of state":
                continue
            match = TITLE.match(text)
            title = " ".join(match.group(1).split()).strip(",") if match else ""
            name = text[match.end():] if match else text
            since = date(holder["since"])
            found = person(name, state in family_first, match is not None)
            if not since or not found or SKIP.search(title) or SKIP.search(text):
                continue
            yield state, "governor-general" if viceroy else office, title, found, since, row["first_seen"], row["last_seen"]


def month_before(month, following):
    """A term that ends in a month ends on its last day, which must not be after the next one begins."""
    return month + "-01" if month == following[:7] else month


def is_same(term, name, family, family_first):
    """Editions spell differently; two people of one family in a row do occur."""
    before, now = (re.sub(r"\W", "", fold(n)) for n in (term["person"], name))
    return before == now or not family_first and term["family"] == family and before[0] == now[0]


def terms(rows, family_first):
    """Statements about one office, in the order of their editions, to terms that do not overlap."""
    out = []
    for title, (name, names, family), since, first, last in sorted(rows, key=lambda r: (r[3], r[2])):
        same = out and is_same(out[-1], name, family, family_first)
        if same:
            term = out[-1]
            term["names"] += [n for n in [name] + names if n != term["person"] and n not in term["names"]]
            term["title"] = term["title"] or title
            term["last"] = max(term["last"], last)
        elif not out or since > out[-1]["from"]:
            out.append({"title": title, "person": name, "names": list(names), "family": family, "from": since,
                        "first": first, "last": last})
    for term, following in zip(out, out[1:] + [None]):
        hole = term["first"] <= HOLE[0] + "-31" and HOLE[1] <= term["last"] <= HOLE[1] + "-27"
        if following:
            sure = not (hole and following["first"] >= HOLE[1]) or following["from"] < "2018"
            term["to"] = following["from"] if sure else HOLE[0]
            if term["to"] == following["from"][:7] and len(term["to"]) < len(following["from"]):
                term["to"] = following["from"]
        else:
            term["to"] = "" if term["last"] >= LAST_EDITION else term["last"][:7]
        if len(term["to"]) == 7 and following:
            term["to"] = month_before(term["to"], following["from"])
        if term["to"] and term["to"] < term["from"][:7]:
            term["to"] = term["from"]
    return out


def table(path):
    lines = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l.strip() and l[0] != "#"]
    return [dict(zip(lines[0], l)) for l in lines[1:]]


def main(source, folder):
    states = table(folder + "/states.tsv")
    code_of = {}
    family_first = {s["code"] for s in states if s["name_order"]}
    for state in states:
        for name in [state["name"]] + state["names"].split("|"):
            if name:
                code_of[fold(name)] = state["code"]
    offices = {}
    for state, office, *rest in statements(source, code_of, family_first):
        offices.setdefault((state, office), []).append(rest)
    lines = []
    for (state, office), rows in offices.items():
        default = {"head of state": "President", "head of government": "Prime Minister"}.get(office, "Governor-General")
        for term in terms(rows, state in family_first):
            title = term["title"] or default
            title = title[0].upper() + title[1:]
            lines.append([state, office, title, term["person"], "|".join(dict.fromkeys(term["names"])), term["from"],
                          term["to"], "factbook " + term["first"][:7]])
    lines.sort(key=lambda l: [part.encode("utf-16-be") for part in (l[0], l[1], l[5], l[3])])
    with open(folder + "/holders-heads.tsv", "w", encoding="utf-8") as out:
        out.write("# Made by src/main/directory-sources/heads.py; do not edit: a line of holders.tsv comes before these.\n")
        out.write("\t".join("owner office title person names from to source".split()) + "\n")
        out.writelines("\t".join(line) + "\n" for line in lines)
    print(len(lines), "lines,", len({l[0] for l in lines}), "states")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
