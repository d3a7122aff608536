package org.dukou.income;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/incomes")
class IncomeController {

    private final Incomes incomes;
    private final PaymentList payments;
    private final ReceiptList receipts;

    IncomeController(Incomes incomes, PaymentList payments, ReceiptList receipts) {
        this.incomes = incomes;
        this.payments = payments;
        this.receipts = receipts;
    }

    @GetMapping
    IncomeView of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return incomes.of(viewer, matterKind, matterId);
    }

    @GetMapping("/payments")
    PageOf<PaymentList.Row> payments(
            Viewer viewer,
            @RequestParam(required = false) Payment.@Nullable State state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID matter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return payments.page(viewer, new PaymentList.Filter(state, q, matter), sort, after, PageSize.of(size));
    }

    @GetMapping("/receipts")
    PageOf<ReceiptList.Row> receipts(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID matter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return receipts.page(viewer, new ReceiptList.Filter(q, matter), sort, after, PageSize.of(size));
    }

    @GetMapping("/totals")
    PaymentList.Totals totals(Viewer viewer) {
        return payments.totals(viewer);
    }

    @PostMapping("/{id}/receipts")
    IncomeView book(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody NewReceipt receipt) {
        return incomes.book(viewer, id, seen, receipt);
    }

    @PostMapping("/{id}/refunds")
    IncomeView refund(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody NewRefund refund) {
        return incomes.refund(viewer, id, seen, refund);
    }

    @PostMapping("/{id}/receipts/{receipt}/reversal")
    IncomeView reverse(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID receipt,
            IfMatch seen,
            @Valid @RequestBody Reversal reversal) {
        return incomes.reverse(viewer, id, seen, new ReceiptId(receipt), reversal.reason());
    }

    /** Finance declares what is still open of a payment not due. */
    @PostMapping("/{id}/payments/{payment}/waiver")
    IncomeView declareNotDue(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID payment,
            IfMatch seen,
            @Valid @RequestBody Reversal waiver) {
        return incomes.declareNotDue(viewer, id, seen, payment, waiver.reason());
    }

    @PostMapping("/{id}/costs")
    IncomeView bookCost(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody NewCost cost) {
        return incomes.bookCost(viewer, id, seen, cost);
    }

    @PostMapping("/{id}/costs/{cost}/reversal")
    IncomeView reverseCost(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID cost,
            IfMatch seen,
            @Valid @RequestBody Reversal reversal) {
        return incomes.reverseCost(viewer, id, seen, cost, reversal.reason());
    }

    @PostMapping("/{id}/late-interest")
    IncomeView agreeLateInterest(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody LateInterestClause agreed) {
        return incomes.agreeLateInterest(viewer, id, seen, agreed.perDay(), agreed.clause());
    }

    /**
     * @param perDay of what is open, such as 0.0005
     * @param clause of the contract that says so
     */
    record LateInterestClause(
            @NotNull Share perDay, @NotBlank String clause) {}

    record Reversal(@NotBlank String reason) {}
}
