// Files of orders, and where files are looked for.
#include <cstdlib>

#include "catch.h"
#include "files/assets.h"
#include "files/orders_file.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

std::string said_of(const std::string& text) {
  const auto read = read_orders_text(text, "o.json", *must_read(small_scenario()));
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? lines_of(*problems) : std::string();
}

// Sets a variable of the environment for one test.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) {
    if (const char* const old = std::getenv(name)) old_ = old;
    ::setenv(name, value.c_str(), 1);
  }
  ~Environment() { old_.empty() ? ::unsetenv(name_) : ::setenv(name_, old_.c_str(), 1); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  std::string old_{};
};

}  // namespace

TEST_CASE("orders are read by quarter and policy") {
  const auto read = read_orders_text(
      R"({ "format": 1, "kind": "orders",
           "us": { "2022Q4": { "export_controls": 3, "enforcement": 2 }, "2024Q1": { "release": 3 } } })",
      "o.json", *must_read(small_scenario()));
  REQUIRE(std::holds_alternative<OrdersFile>(read));
  const OrdersFile& orders = std::get<OrdersFile>(read);
  CHECK(orders.levels.us.at(0).at("export_controls") == 3);
  CHECK(orders.levels.us.at(5).at("release") == 3);
  CHECK(orders.levels.cn.empty());
}

TEST_CASE("faults in orders are found, all at once") {
  CHECK(said_of("{ \"format\": 1, \"kind\": \"orders\",\n \"us\": { \"2022Q3\": {} },\n"
                " \"cn\": { \"2022Q4\": { \"relese\": 1,\n \"military\": 5 }, \"2031Q1\": {} } }") ==
        "o.json:2: /us/2022Q3: found \"2022Q3\", expected a quarter from 2022Q4 to 2030Q4\n"
        "o.json:3: /cn/2022Q4/relese: found \"relese\", expected a policy; did you mean release?\n"
        "o.json:4: /cn/2022Q4/military: found 5, expected a whole number 0 to 4\n"
        "o.json:4: /cn/2031Q1: found \"2031Q1\", expected a quarter from 2022Q4 to 2030Q4\n");
  CHECK(said_of(small_scenario()).find("/kind") == std::string::npos);
  CHECK(said_of(small_scenario()).find("found no \"kind\"") != std::string::npos);
}

TEST_CASE("assets are found in the source tree, or where SPUTNIK_ASSETS says") {
  CHECK(asset("doctrines.json").filename() == "doctrines.json");
  CHECK(asset("none-such.json").empty());
  const Folder folder;
  write_file(folder / "doctrines.json", "{}");
  const Environment chosen("SPUTNIK_ASSETS", folder.path().string());
  CHECK(asset("doctrines.json") == folder / "doctrines.json");
}

TEST_CASE("the user's folder is made on demand, and without a home there is none") {
  const Folder folder;
  const Environment data("XDG_DATA_HOME", (folder / "data").string());
  CHECK(user_folder() == (folder / "data") / "sputnik-moment");
  CHECK(std::filesystem::is_directory(user_folder()));
  std::filesystem::create_directories(user_folder() / "scenarios");
  write_file(user_folder() / "scenarios" / "mine.json", "{}");
  CHECK(scenario_files().back() == user_folder() / "scenarios" / "mine.json");

  const Environment no_data("XDG_DATA_HOME", "");
  const Environment home("HOME", (folder / "home").string());
  CHECK(user_folder() == folder / "home" / ".local" / "share" / "sputnik-moment");
  const Environment no_home("HOME", "");
  CHECK(user_folder().empty());
}
