package org.dukou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Asks one question of each kind, so that the cache of loaded classes knows what a run needs. */
@Command(name = "train", hidden = true)
final class Training implements Callable<Map<String, Integer>> {

    private static final String DEAL = """
            {"pack":"hunan-811","approvedOn":"2026-03-01","way":"LICENCE",
             "receipts":[{"on":"2026-04-01","amount":"1000000.01","costs":[{"kind":"TAX","amount":"300.00"}]}],
             "persons":[{"name":"甲","share":"3","main":true},{"name":"乙","share":"1"}]}
            """;

    @Override
    public Map<String, Integer> call() throws IOException {
        Path deal = Files.createTempFile("dukou", ".json");
        try {
            Files.writeString(deal, DEAL);
            String[][] questions = {
                {"reward", "compute", deal.toString()},
                {"calendar", "close", "--published", "2025-03-03", "--days", "15"},
                {"patent", "check", "ZL202010123456.7", "95115608.X"},
                {"creditcode", "check", "91350100M000100Y43"},
                {"calendar", "close", "--days", "0"},
            };
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            for (String[] question : questions) {
                Dukou.run(nowhere, nowhere, question);
            }
            return Map.of("asked", questions.length);
        } finally {
            Files.delete(deal);
        }
    }
}
