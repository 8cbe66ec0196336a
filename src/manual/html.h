// The manual as a folder of HTML: an index, a page each, one style sheet; no script, nothing from outside.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "manual/page.h"
#include "model/problem.h"

namespace sputnik::manual {

// "policy.release" is in "policy-release.html".
std::string file_of(std::string_view page_id);
inline constexpr std::string_view index_file = "index.html";
inline constexpr std::string_view style_file = "manual.css";

std::string page_html(const Manual& manual, const Page& page, const std::string& contents_title);
std::string index_html(const Manual& manual, const std::string& title);

// Each file whole or not at all, the index last: whoever opens it finds every page that it names. `title` is the manual's.
// The folder is made where its parent is there.
Problems write_manual(const Manual& manual, const std::string& title, const std::filesystem::path& folder);

}  // namespace sputnik::manual
