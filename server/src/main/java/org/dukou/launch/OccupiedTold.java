package org.dukou.launch;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts a second house what to do, instead of a stack trace. */
final class OccupiedTold extends AbstractFailureAnalyzer<Occupied> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, Occupied cause) {
        String remedy = "先停止正在运行的那一个，或用 --data 另选一个目录。 · Stop the one that is running, or choose another folder with"
                + " --data.";
        return new FailureAnalysis(String.valueOf(cause.getMessage()), remedy, cause);
    }
}
