package parley.language;

import java.util.ArrayList;
import java.util.List;
import parley.text.CharSpan;

/** A sentence and its dependency tree. */
public final class Sentence {
    private final int number;
    private final List<Token> tokens;
    private final List<List<Token>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;

    public Sentence(int number, List<Token> tokens) {
        this.number = number;
        this.tokens = List.copyOf(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token t : tokens) {
            if (t.head() >= 0) {
                children.get(t.head()).add(t);
            }
        }
        first = new int[tokens.size()];
        last = new int[tokens.size()];
        for (Token t : tokens) {
            first[t.index()] = t.index();
            last[t.index()] = t.index();
        }
        for (Token t : tokens) {
            int steps = 0;
            for (int up = t.head();
                    up >= 0 && steps++ < tokens.size();
                    up = tokens.get(up).head()) {
                first[up] = Math.min(first[up], t.index());
                last[up] = Math.max(last[up], t.index());
            }
        }
    }

    /** Place in the article, from 0. */
    public int number() {
        return number;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public CharSpan span() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    public List<Token> children(Token head) {
        return children.get(head.index());
    }

    /** The children of one relation; {@code nsubj} takes {@code nsubj:pass} too only where it is named. */
    public List<Token> children(Token head, String... rels) {
        return children(head).stream().filter(t -> t.is(rels)).toList();
    }

    /** First and last token index of all that hangs under a token. */
    public int first(Token head) {
        return first[head.index()];
    }

    public int last(Token head) {
        return last[head.index()];
    }

    /** Whether {@code token} is {@code head} or hangs under it. */
    public boolean under(Token token, Token head) {
        int steps = 0;
        for (int at = token.index();
                at >= 0 && steps++ <= tokens.size();
                at = tokens.get(at).head()) {
            if (at == head.index()) {
                return true;
            }
        }
        return false;
    }

    public CharSpan span(int firstToken, int lastToken) {
        return tokens.get(firstToken).span().to(tokens.get(lastToken).span());
    }
}
