package org.dukou.launch;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts on half a restore to finish it first. */
final class HalfRestoredTold extends AbstractFailureAnalyzer<HalfRestored> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, HalfRestored cause) {
        String remedy = "请再次运行 bin/dukou restore，它会从头恢复。 · Run bin/dukou restore again; it begins anew.";
        return new FailureAnalysis(String.valueOf(cause.getMessage()), remedy, cause);
    }
}
