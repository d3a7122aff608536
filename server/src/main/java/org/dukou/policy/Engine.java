package org.dukou.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Evaluates one table with the DMN library; compiled when first asked, decimals exact, never longer than allowed. */
final class Engine {

    private static final long COMPILE_SECONDS = 60;
    private static final long EVALUATE_SECONDS = 5;

    /** What a table answered: the rows that matched, from 1, and the outcome by column. */
    record Match(List<String> rows, Map<String, String> outcomes) {}

    private final String file;
    private final DecisionTable table;
    private final List<String> matched = new ArrayList<>();
    private @Nullable DMNRuntime runtime;

    Engine(String file, DecisionTable table) {
        this.file = file;
        this.table = table;
    }

    /**
     * @return null when no row matches
     * @throws Refusal {@code policy/not-a-table} when the library cannot compile it, {@code policy/takes-too-long}
     */
    synchronized @Nullable Match ask(Map<String, Object> facts) {
        DMNRuntime compiled = runtime;
        if (compiled == null) {
            compiled = within(COMPILE_SECONDS, this::compile);
            runtime = compiled;
        }
        DMNRuntime ready = compiled;
        return within(EVALUATE_SECONDS, () -> new Evaluation(ready, facts)).match();
    }

    private DMNRuntime compile() {
        Resource resource = ResourceFactory.newByteArrayResource(table.xml());
        resource.setSourcePath(file);
        DMNRuntime built = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(cause -> new Refusal("policy/not-a-table", file, String.valueOf(cause.getMessage())));
        DMNModel model = built.getModels().getFirst();
        if (model.hasErrors()) {
            throw new Refusal("policy/not-a-table", file, said(model.getMessages()));
        }
        built.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                event.getSelected().forEach(row -> matched.add(String.valueOf(row)));
            }
        });
        return built;
    }

    private final class Evaluation {
        private final List<String> rows;
        private final @Nullable Object result;

        Evaluation(DMNRuntime ready, Map<String, Object> facts) {
            matched.clear();
            DMNContext context = ready.newContext();
            facts.forEach(context::set);
            DMNResult answer = ready.evaluateAll(ready.getModels().getFirst(), context);
            rows = List.copyOf(matched);
            if (!rows.isEmpty() && !answer.getMessages().isEmpty()) {
                throw new IllegalStateException(file + ": " + said(answer.getMessages()));
            }
            result = answer.getDecisionResults().getFirst().getResult();
        }

        private @Nullable Match match() {
            return rows.isEmpty() ? null : new Match(rows, outcomes());
        }

        private Map<String, String> outcomes() {
            Map<String, String> outcomes = new LinkedHashMap<>();
            for (DecisionTable.Column column : table.outputs()) {
                Object value = result instanceof Map<?, ?> columns ? columns.get(column.name()) : result;
                outcomes.put(
                        column.name(),
                        value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
            }
            return outcomes;
        }
    }

    private static String said(List<DMNMessage> messages) {
        return messages.isEmpty() ? "" : messages.getFirst().getText();
    }

    private <T> T within(long seconds, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = Thread.ofPlatform().daemon().name("policy").unstarted(task);
        worker.setContextClassLoader(Engine.class.getClassLoader());
        worker.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            worker.interrupt();
            throw new Refusal("policy/takes-too-long", file);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
