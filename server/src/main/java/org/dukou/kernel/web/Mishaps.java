package org.dukou.kernel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.dukou.kernel.Missing;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What went wrong before or after any controller was asked is told like everything else; asked directly, there is nothing
 * here.
 */
@Controller
final class Mishaps implements ErrorController {

    @RequestMapping("/error")
    void tell(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(status));
        }
        throw new Missing();
    }
}
