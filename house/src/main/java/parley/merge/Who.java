package parley.merge;

import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** An actor as a dossier names it. {@code name} is the fullest form in its reports, {@code state} ISO 3166-1 alpha-3. */
public record Who(String name, Actor.Kind kind, @Nullable String state) {}
