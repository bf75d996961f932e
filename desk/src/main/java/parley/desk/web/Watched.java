package parley.desk.web;

import java.util.List;
import parley.store.Alert;
import parley.store.Watch;

/** A saved question with its latest alerts. */
public record Watched(Watch watch, List<Alert> alerts) {}
